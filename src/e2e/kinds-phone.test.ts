import { testKinds } from './kind-tests.ts';

// Every page, in every state, is looked at by night; each kind in its other states beside the desk's.
testKinds({ width: 360, readsTree: true, axeAt: [{ width: 360, scheme: 'light', rules: 'all' }] });
