;; Prints eight hexadecimal-like letters of a random number.
(module
  (import "wasi:random/random@0.2.6" "get-random-u64" (func $random (result i64)))
  (import "wasi:cli/stdout@0.2.6" "get-stdout" (func $stdout (result i32)))
  (import "wasi:io/streams@0.2.6" "[method]output-stream.blocking-write-and-flush"
    (func $write (param i32 i32 i32 i32)))
  (memory (export "memory") 1)
  (func (export "wasi:cli/run@0.2.6#run") (result i32)
    (local $word i64)
    (local $at i32)
    (local.set $word (call $random))
    (loop $next
      (i32.store8 offset=16 (local.get $at)
        (i32.add (i32.const 97) (i32.wrap_i64 (i64.and (local.get $word) (i64.const 15)))))
      (local.set $word (i64.shr_u (local.get $word) (i64.const 4)))
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (br_if $next (i32.lt_u (local.get $at) (i32.const 8))))
    (call $write (call $stdout) (i32.const 16) (i32.const 8) (i32.const 64))
    (i32.const 0)))
