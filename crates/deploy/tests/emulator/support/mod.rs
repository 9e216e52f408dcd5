//! Helpers of the tests.

pub(crate) mod assembly;
pub(crate) mod emulator;
pub(crate) mod http;
pub(crate) mod proxy;
pub(crate) mod script;
pub(crate) mod slice;

pub(crate) use assembly::{Folder, Stack};
pub(crate) use emulator::{Account, Run};
