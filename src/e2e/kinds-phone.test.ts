import { testKinds } from './kind-tests.ts';

testKinds({ width: 360, isFirst: true });
