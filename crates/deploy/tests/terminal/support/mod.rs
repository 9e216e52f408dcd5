//! Helpers of the tests.

pub(crate) mod schema;
pub(crate) mod terminal;

#[path = "../../emulator/support/assembly.rs"]
pub(crate) mod assembly;
#[path = "../../emulator/support/emulator.rs"]
pub(crate) mod emulator;
#[path = "../../emulator/support/http.rs"]
pub(crate) mod http;
#[path = "../../emulator/support/script.rs"]
pub(crate) mod script;

pub(crate) use assembly::{Folder, Stack};
pub(crate) use script::Script;
pub(crate) use terminal::Terminal;
