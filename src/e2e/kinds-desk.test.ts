import { testKinds } from './kind-tests.ts';

testKinds({ width: 1280, axeWidths: [768, 1280] });
