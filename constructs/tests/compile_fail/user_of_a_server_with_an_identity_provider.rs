//! The identity provider of a server has its users.

use stanchion_constructs::prelude::*;
use stanchion_constructs::transfer::{External, Server, User};

fn wrong(server: &Server<External>) {
    let _ = User::on_efs(server, "ana", PosixUser::new(1001, 1001));
}

fn main() {}
