import {serve, type Served} from '../served.fixture.ts';
import {services} from '../help.fixture.ts';

/**
 * An HSDS 3.1 API over the services of the stories. Recorded from the reference of the API and the `Page` of its
 * OpenAPI file, since no server of it can be had here: https://docs.openreferral.org/en/latest/hsds/api_reference.html
 */
export const serveHsdsApi = (perPage = 100): Promise<Served> =>
  serve(({url}) => {
    const {pathname, searchParams} = new URL(url, 'http://127.0.0.1');
    if (pathname === '/hsds/')
      return {body: {version: '3.1', publisher: {name: 'Illinois Feed'}, openapi_url: '/o.json'}};
    if (pathname !== '/hsds/services') {
      const id = decodeURIComponent(pathname.replace('/hsds/services/', ''));
      const service = services.find((one) => one.id === id);
      return service ? {body: service} : {status: 404, body: {detail: 'Not found'}};
    }
    const words = (searchParams.get('search') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
    const found = services.filter((service) => {
      const text = JSON.stringify(service).toLowerCase();
      return words.every((word) => text.includes(word));
    });
    const size = Math.min(perPage, Number(searchParams.get('per_page')));
    const page = Number(searchParams.get('page'));
    const contents = found.slice((page - 1) * size, page * size);
    const pages = Math.ceil(found.length / size);
    return {
      body: {
        total_items: found.length,
        total_pages: pages,
        page_number: page,
        size: contents.length,
        first_page: page === 1,
        last_page: page >= pages,
        empty: contents.length === 0,
        contents,
      },
    };
  });
