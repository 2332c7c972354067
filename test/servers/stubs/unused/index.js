// Stands in for packages that the PDS depends on but never loads in these tests: 220 MB less to install.
export {};
