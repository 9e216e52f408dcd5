use stanchion_constructs::lustre_capacity;

fn main() {
    lustre_capacity!(SsdCapacity, 3600 GiB);
}
