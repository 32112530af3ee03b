// jest strips types by itself only on Node 22.13 and later; the bundler, which is here anyway, does it on Node 20 too.
import { transformSync } from 'rolldown/utils';

export default {
  process(source, path) {
    const { code, errors, map } = transformSync(path, source, { target: 'node20', sourcemap: true });
    if (errors.length > 0) throw new SyntaxError(errors.map((error) => error.message).join('\n'));
    return { code, map: JSON.stringify(map) };
  },
};
