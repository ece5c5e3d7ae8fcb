//! Whether the standard streams are terminals.

macro_rules! terminals {
    ($($f:ident $interface:literal $name:literal $import:ident;)*) => { $(
        #[link(wasm_import_module = $interface)]
        unsafe extern "C" {
            #[link_name = $name]
            fn $import(result: *mut u32);
        }

        pub fn $f() -> bool {
            // option<own<terminal>>: the handle lives as long as the program.
            let mut result = [0u32; 2];
            unsafe { $import(result.as_mut_ptr()) };
            result[0] as u8 != 0
        }
    )* };
}

terminals! {
    stdin "wasi:cli/terminal-stdin@0.2.6" "get-terminal-stdin" get_terminal_stdin;
    stdout "wasi:cli/terminal-stdout@0.2.6" "get-terminal-stdout" get_terminal_stdout;
    stderr "wasi:cli/terminal-stderr@0.2.6" "get-terminal-stderr" get_terminal_stderr;
}
