use stanchion_constructs::cidr;

fn main() {
    let _ = cidr!("10.0.0.5/16");
}
