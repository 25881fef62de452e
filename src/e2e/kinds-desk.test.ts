import { testKinds } from './kind-tests.ts';

testKinds({ width: 1280 });
