/** The package has types for one of its halves only. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
