;; Prints each argument on its own line.
(module
  (import "wasi:cli/environment@0.2.6" "get-arguments" (func $args (param i32)))
  (import "wasi:cli/stdout@0.2.6" "get-stdout" (func $stdout (result i32)))
  (import "wasi:io/streams@0.2.6" "[method]output-stream.blocking-write-and-flush"
    (func $write (param i32 i32 i32 i32)))
  (memory (export "memory") 2)
  (global $heap (mut i32) (i32.const 4096))
  (data (i32.const 8) "\n")
  (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32)
    (local $at i32)
    (local.set $at (i32.and (i32.add (global.get $heap) (i32.const 7)) (i32.const -8)))
    (global.set $heap (i32.add (local.get $at) (local.get 3)))
    (local.get $at))
  (func (export "wasi:cli/run@0.2.6#run") (result i32)
    (local $out i32)
    (local $at i32)
    (local $end i32)
    (local.set $out (call $stdout))
    (call $args (i32.const 16))
    (local.set $at (i32.load (i32.const 16)))
    (local.set $end
      (i32.add (local.get $at) (i32.mul (i32.load (i32.const 20)) (i32.const 8))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (call $write (local.get $out) (i32.load (local.get $at))
          (i32.load offset=4 (local.get $at)) (i32.const 32))
        (call $write (local.get $out) (i32.const 8) (i32.const 1) (i32.const 32))
        (local.set $at (i32.add (local.get $at) (i32.const 8)))
        (br $next)))
    (i32.const 0)))
