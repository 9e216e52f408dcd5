//! Sizes that change on a schedule.

use stanchion_core::{Diagnostic, Scope, code};

/// A change of the size of an Auto Scaling group at times that recur.
///
/// [AWS documentation](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scheduled-scaling.html)
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "give it to an Auto Scaling group"]
pub struct ScheduledSize {
    pub(super) recurrence: String,
    pub(super) time_zone: Option<String>,
    pub(super) least: Option<u32>,
    pub(super) most: Option<u32>,
    pub(super) desired: Option<u32>,
}

impl ScheduledSize {
    /// Returns a change without sizes, at the times of a cron expression with five fields: minute, hour, day of the month,
    /// month, day of the week. `0 20 * * 1-5` is 20:00 from Monday to Friday.
    pub fn cron(fields: impl Into<String>) -> ScheduledSize {
        ScheduledSize {
            recurrence: fields.into(),
            time_zone: None,
            least: None,
            most: None,
            desired: None,
        }
    }

    /// Sets the time zone, such as `Europe/Berlin`. Default: UTC.
    pub fn time_zone(mut self, name: impl Into<String>) -> ScheduledSize {
        self.time_zone = Some(name.into());
        self
    }

    /// Sets the minimum and maximum size. Default: they do not change.
    pub fn range(mut self, least: u32, most: u32) -> ScheduledSize {
        (self.least, self.most) = (Some(least), Some(most));
        self
    }

    /// Sets the desired capacity. Default: it changes only if it is outside the new range.
    pub fn desired(mut self, count: u32) -> ScheduledSize {
        self.desired = Some(count);
        self
    }

    /// Reports sizes that conflict, and an expression without five fields.
    pub(super) fn check(&self, scope: &Scope) {
        let desired_fits = self.desired.is_none_or(|it| {
            self.least.is_none_or(|least| least <= it) && self.most.is_none_or(|most| it <= most)
        });
        let is_ordered = self.least.zip(self.most).is_none_or(|(least, most)| least <= most);
        let has_size = self.least.is_some() || self.desired.is_some();
        if !desired_fits || !is_ordered || !has_size {
            let size =
                |it: Option<u32>| it.map_or_else(|| "not set".to_owned(), |it| it.to_string());
            scope.report(
                Diagnostic::new(
                    code::ASG_002,
                    "the sizes of the scheduled action conflict or are missing",
                )
                .property("MinSize")
                .found(format!(
                    "minimum {}, desired {}, maximum {}",
                    size(self.least),
                    size(self.desired),
                    size(self.most)
                ))
                .allowed(
                    "at least one size; minimum, desired capacity and maximum in ascending order",
                ),
            );
        }
        if self.recurrence.split_whitespace().count() != 5 {
            scope.report(
                Diagnostic::new(
                    code::SCL_003,
                    "the recurrence of the scheduled action is not valid",
                )
                .property("Recurrence")
                .found(format!("{:?}", self.recurrence))
                .allowed("minute, hour, day of the month, month and day of the week: 0 20 * * 1-5"),
            );
        }
    }
}
