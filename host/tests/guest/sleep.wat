;; Sleeps an hour, and exits with 0 if the clock says that an hour has passed.
(module
  (import "wasi:clocks/monotonic-clock@0.2.6" "now" (func $now (result i64)))
  (import "wasi:clocks/monotonic-clock@0.2.6" "subscribe-duration"
    (func $subscribe (param i64) (result i32)))
  (import "wasi:io/poll@0.2.6" "[method]pollable.block" (func $block (param i32)))
  (memory (export "memory") 1)
  (func (export "wasi:cli/run@0.2.6#run") (result i32)
    (local $start i64)
    (local.set $start (call $now))
    (call $block (call $subscribe (i64.const 3600000000000)))
    (i64.lt_u (i64.sub (call $now) (local.get $start)) (i64.const 3600000000000))))
