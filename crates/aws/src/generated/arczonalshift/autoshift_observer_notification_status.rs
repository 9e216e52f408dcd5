// Made by `cargo xtask generate`; do not edit.
//! `AWS::ARCZonalShift::AutoshiftObserverNotificationStatus`

use stanchion_template::generated::*;

/// `AWS::ARCZonalShift::AutoshiftObserverNotificationStatus`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arczonalshift-autoshiftobservernotificationstatus.html)
#[must_use]
pub struct AutoshiftObserverNotificationStatus<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AutoshiftObserverNotificationStatus<Missing_<super::required::status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AutoshiftObserverNotificationStatus(Properties_::new(), PhantomData_) }
}
impl<S0> AutoshiftObserverNotificationStatus<S0> {
    /// Sets `Status`. Required. An update replaces the resource. The values are constants of [`AutoshiftObserverNotificationStatusKind`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<AutoshiftObserverNotificationStatusKind>) -> AutoshiftObserverNotificationStatus<Set_> { self.0.put("Status", value.into_node()); AutoshiftObserverNotificationStatus(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AutoshiftObserverNotificationStatus> for AutoshiftObserverNotificationStatus<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for AutoshiftObserverNotificationStatus<S0> {
    const TYPE: &'static str = "AWS::ARCZonalShift::AutoshiftObserverNotificationStatus";
    type Handle = AutoshiftObserverNotificationStatusRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AutoshiftObserverNotificationStatus`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AutoshiftObserverNotificationStatusRef(Id_);
impl From<Id_> for AutoshiftObserverNotificationStatusRef { #[inline] fn from(id: Id_) -> Self { AutoshiftObserverNotificationStatusRef(id) } }
impl AsRef<Id_> for AutoshiftObserverNotificationStatusRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AutoshiftObserverNotificationStatusRef {
    /// `Ref`: `AccountId|Region`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AccountId`
    #[inline] pub fn account_id(&self) -> Value_<String> { self.0.attribute("AccountId") }
    /// `Fn::GetAtt` `Region`
    #[inline] pub fn region(&self) -> Value_<String> { self.0.attribute("Region") }
}
/// Values of `AWS::ARCZonalShift::AutoshiftObserverNotificationStatus`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arczonalshift-autoshiftobservernotificationstatus.html)
#[derive(Debug)]
pub enum AutoshiftObserverNotificationStatusKind {}
impl AutoshiftObserverNotificationStatusKind {
    /// `ENABLED`
    pub const ENABLED: Value_<AutoshiftObserverNotificationStatusKind> = Value_::constant("ENABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AutoshiftObserverNotificationStatusKind> { Value_::from_node(value.into_node()) }
}
