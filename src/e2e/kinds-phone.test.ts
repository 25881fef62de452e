import { testKinds } from './kind-tests.ts';

testKinds({ width: 360, axeWidths: [320], readsTree: true });
