import { testKinds } from './kind-tests.ts';

// axe looks at every page of the site map on a phone in `pages.test.ts`, and at each kind in its other states beside the desk's.
testKinds({ width: 360, readsTree: true });
