import { z } from 'astro/zod';

// Else zod would try, as soon as the first schema is made, whether it may make code of texts, which the policies of pages refuse. So what
// browsers run imports this before all else.
z.config({ jitless: true });
