//! Amounts of data.

/// An amount of storage.
///
/// ```
/// use stanchion_constructs::units::Size;
/// assert_eq!(Size::tebibytes(2).in_gibibytes(), 2048);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Size {
    gibibytes: u32,
}

impl Size {
    /// Whole GiB.
    pub const fn gibibytes(gibibytes: u32) -> Size {
        Size { gibibytes }
    }

    /// Whole TiB.
    pub const fn tebibytes(tebibytes: u16) -> Size {
        Size { gibibytes: tebibytes as u32 * 1024 }
    }

    /// The amount in GiB.
    pub const fn in_gibibytes(self) -> u32 {
        self.gibibytes
    }
}

/// A rate of data, in MiB a second.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct MebibytesPerSecond(pub f64);
