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
    /// Creates an amount from whole GiB.
    pub const fn gibibytes(gibibytes: u32) -> Size {
        Size { gibibytes }
    }

    /// Creates an amount from whole TiB.
    pub const fn tebibytes(tebibytes: u16) -> Size {
        Size { gibibytes: tebibytes as u32 * 1024 }
    }

    /// Returns the amount in GiB.
    pub const fn in_gibibytes(self) -> u32 {
        self.gibibytes
    }
}

/// A data rate in MiB/s.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct MebibytesPerSecond(pub f64);
