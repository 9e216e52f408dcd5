//! Shows the metrics of the file system on one dashboard.

use stanchion_core::Scope;

use crate::cloudwatch::{Dashboard, Widget};
use crate::storage::FileSystem;

const MEBIBYTE: f64 = 1_048_576.0;

pub(super) fn build(scope: &Scope, file_system: &FileSystem) -> Dashboard {
    let metrics = file_system.metrics();
    let throughput = [
        metrics.data_read().label("Read").per_second(MEBIBYTE),
        metrics.data_written().label("Written").per_second(MEBIBYTE),
        metrics.metadata().label("Metadata").per_second(MEBIBYTE),
        metrics.metered().label("Metered").per_second(MEBIBYTE),
    ];
    let operations = [
        metrics.operations().label("All").per_second(1.0),
        metrics
            .data_read()
            .statistic(crate::cloudwatch::Statistic::SampleCount)
            .label("Read")
            .per_second(1.0),
        metrics
            .data_written()
            .statistic(crate::cloudwatch::Statistic::SampleCount)
            .label("Written")
            .per_second(1.0),
    ];
    Dashboard::builder()
        .widget(Widget::text("# File system\nThroughput and operations of all instances together"))
        .widget(Widget::chart("Throughput", throughput).axis("MiB/s"))
        .widget(Widget::chart("Operations", operations).axis("Operations a second"))
        .widget(
            Widget::chart("Permitted throughput", [metrics.permitted_throughput()])
                .axis("Bytes a second"),
        )
        .widget(Widget::chart("Clients", [metrics.client_connections()]).axis("Connections"))
        .widget(Widget::numbers("Stored", [metrics.storage().period(900)]))
        .build(scope, "Dashboard")
}
