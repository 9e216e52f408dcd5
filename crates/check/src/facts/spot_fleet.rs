//! Facts about Spot Fleet.

use super::Limits;

/// The target capacity of a fleet. A fleet of type maintain can also have 0.
///
/// Source: <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/fleet-quotas.html>
pub const CAPACITY: Limits = Limits::new(1, 10_000);

/// The maximum number of Spot pools of a fleet. A pool is a subnet and an instance type.
///
/// Source: <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/fleet-quotas.html>
pub const POOLS: usize = 300;

/// The seconds between the launch of a replacement and the termination of the instance at risk.
///
/// Source: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotCapacityRebalance.html>
pub const TERMINATION_DELAY_SECONDS: Limits = Limits::new(120, 7200);

/// The format of a date and time.
///
/// Source: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotFleetRequestConfigData.html>
pub const MOMENT: &str = "YYYY-MM-DDTHH:MM:SSZ";

/// Returns true for a date and time in the format [`MOMENT`] whose parts are in range.
pub fn is_moment(text: &str) -> bool {
    let is_shaped = text.len() == MOMENT.len()
        && text.bytes().zip(MOMENT.bytes()).all(|(it, form)| match form {
            b'-' | b'T' | b':' | b'Z' => it == form,
            _ => it.is_ascii_digit(),
        });
    let part =
        |from: usize| text.get(from..from + 2).and_then(|it| it.parse::<u8>().ok()).unwrap_or(99);
    is_shaped
        && (1..=12).contains(&part(5))
        && (1..=31).contains(&part(8))
        && part(11) < 24
        && part(14) < 60
        && part(17) < 60
}

#[cfg(test)]
mod tests {
    use super::is_moment;

    #[test]
    fn moments_have_one_form() {
        assert!(is_moment("2027-01-31T08:00:00Z"));
        for wrong in [
            "",
            "2027-01-31",
            "2027-13-01T00:00:00Z",
            "2027-01-01T24:00:00Z",
            "2027-01-01T00:00:00+1",
        ] {
            assert!(!is_moment(wrong), "{wrong}");
        }
    }
}
