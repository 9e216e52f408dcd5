//! The account of a page whose commands need one.

use std::path::Path;
use std::process::Command;

use crate::emulator::{self, Emulator};
use crate::process::Result;

/// The program that starts the emulator.
const PROGRAM: &str = "crates/xtask/src/book/account.py";

/// The account: an emulator of AWS that has nothing yet.
pub(super) struct Account(Emulator);

impl Account {
    /// Starts the emulator.
    pub(super) fn create(root: &Path) -> Result<Account> {
        emulator::ministack_from(root, &root.join(PROGRAM)).map(Account)
    }

    /// Adds the account to the environment of commands. A reader has it from a profile.
    pub(super) fn add_to(&self, command: &mut Command) {
        command
            .env("AWS_ENDPOINT_URL", self.0.url())
            .env("AWS_ACCESS_KEY_ID", "test")
            .env("AWS_SECRET_ACCESS_KEY", "test")
            .env("AWS_REGION", "eu-central-1");
    }
}
