// Made by `cargo xtask generate`; do not edit.
//! `AWS::KinesisVideo`: 2 resource types. Cargo feature: `kinesis`.

pub mod signaling_channel;
pub use signaling_channel::{SignalingChannel, SignalingChannelRef};
pub mod stream;
pub use stream::{Stream, StreamRef};
