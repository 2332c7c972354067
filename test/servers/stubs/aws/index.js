// The PDS imports these names and makes an object of one only when it is configured to keep keys or blobs at AWS.
export class KmsKeypair {}
export class S3BlobStore {}
