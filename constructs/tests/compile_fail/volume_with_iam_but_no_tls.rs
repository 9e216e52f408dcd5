use stanchion_constructs::attach::{Mount, Transport};

fn main() {
    // IAM requires TLS: `Transport` has three values, and none of them is IAM without TLS.
    let _ = Mount::read_write().transport(Transport::NfsWithIam);
}
