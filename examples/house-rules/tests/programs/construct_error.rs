//! A program with a construct that reports an error, and one that reports a warning.

use stanchion::prelude::*;
use stanchion::storage::PerformanceMode;

fn main() -> std::process::ExitCode {
    stanchion::main(|app| {
        let stack = app.stack("Storage");
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
        FileSystem::builder(&network)
            .availability(Availability::one_zone("A"))
            .throughput(Throughput::Bursting)
            .performance_mode(PerformanceMode::MaxIo)
            .build(&stack, "Old");
        FileSystem::builder(&network)
            .throughput(Throughput::Provisioned(MebibytesPerSecond(5000.0)))
            .build(&stack, "Fast");
    })
}
