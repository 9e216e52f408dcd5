use stanchion_constructs::attach::{Mount, Transport};

fn main() {
    // IAM comes with TLS only: the three ways there are have no word for anything else.
    let _ = Mount::read_write().transport(Transport::NfsWithIam);
}
