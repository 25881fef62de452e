import { testKinds } from './kind-tests.ts';

// Colours follow the scheme, not the width; every scheme at every width is looked at by night.
testKinds({
  width: 1280,
  axeAt: [
    { width: 1280, scheme: 'light', rules: 'all' },
    { width: 320, scheme: 'dark', rules: 'colours' },
    { width: 320, scheme: 'forced', rules: 'colours' },
  ],
});
