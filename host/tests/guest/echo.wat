;; Copies standard input to standard output until the end.
(module
  (import "wasi:cli/stdin@0.2.6" "get-stdin" (func $stdin (result i32)))
  (import "wasi:cli/stdout@0.2.6" "get-stdout" (func $stdout (result i32)))
  (import "wasi:io/streams@0.2.6" "[method]input-stream.blocking-read"
    (func $read (param i32 i64 i32)))
  (import "wasi:io/streams@0.2.6" "[method]output-stream.blocking-write-and-flush"
    (func $write (param i32 i32 i32 i32)))
  (memory (export "memory") 64)
  (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32)
    (i32.const 65536))
  (func (export "wasi:cli/run@0.2.6#run") (result i32)
    (local $in i32)
    (local $out i32)
    (local.set $in (call $stdin))
    (local.set $out (call $stdout))
    (block $done
      (loop $next
        (call $read (local.get $in) (i64.const 65536) (i32.const 16))
        (br_if $done (i32.load8_u (i32.const 16)))
        (call $write (local.get $out) (i32.load (i32.const 20)) (i32.load (i32.const 24))
          (i32.const 32))
        (br_if $done (i32.load8_u (i32.const 32)))
        (br $next)))
    (i32.const 0)))
