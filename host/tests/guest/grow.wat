;; Takes memory until there is none, and exits with 3 when it is told so.
(module
  (import "wasi:cli/exit@0.2.6" "exit-with-code" (func $exit (param i32)))
  (memory (export "memory") 1)
  (func (export "wasi:cli/run@0.2.6#run") (result i32)
    (block $full
      (loop $next
        (br_if $full (i32.eq (memory.grow (i32.const 16)) (i32.const -1)))
        (br $next)))
    (call $exit (i32.const 3))
    unreachable))
