//! Compression of volumes.

/// The compression of the data on a volume.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ZfsCompression {
    /// No compression.
    None,
    /// LZ4: fast, with less compression than Zstandard.
    Lz4,
    /// Zstandard: more compression, and less throughput of writes than LZ4.
    Zstandard,
}

impl ZfsCompression {
    pub(super) fn name(self) -> &'static str {
        match self {
            ZfsCompression::None => "NONE",
            ZfsCompression::Lz4 => "LZ4",
            ZfsCompression::Zstandard => "ZSTD",
        }
    }
}
