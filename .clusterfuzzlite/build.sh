#!/usr/bin/env bash
# Builds each program of fuzz/targets into $OUT, with a seed corpus beside it, from the folder of the
# repository. The image provides pip3, python3 and compile_python_fuzzer.
set -euo pipefail
[ -d fuzz/targets ] || cd "$SRC/mtproto-invites"

pip3 install -c constraints.txt '.[testing]'
for program in fuzz/targets/fuzz_*.py; do
  name=$(basename -s .py "$program")
  # Records are imported by name when their ids are met, so the packer cannot see them.
  compile_python_fuzzer "$program" --collect-submodules tl --collect-submodules mtproto \
    --collect-submodules invites --copy-metadata mtproto-invites
  python3 fuzz/seeds.py "${name#fuzz_}" "$OUT/${name}_seed_corpus.zip" "${SEEDS:-500}"
done
