/** Whether a media type is that of a web page. */
export const isHtmlType = (type: string): boolean => /^(text\/html|application\/xhtml\+xml)$/.test(type);
