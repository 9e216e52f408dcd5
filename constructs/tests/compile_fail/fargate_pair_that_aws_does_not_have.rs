use stanchion_constructs::fargate_size;

fn main() {
    fargate_size!(0.5 vCPU, 8192 MiB);
}
