/** Style sheets are bundled by Vite; importing one gives nothing. */
declare module '*.css';
