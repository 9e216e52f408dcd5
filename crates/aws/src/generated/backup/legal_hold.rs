// Made by `cargo xtask generate`; do not edit.
//! `AWS::Backup::LegalHold`

use stanchion_template::generated::*;

/// `AWS::Backup::LegalHold`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-legalhold.html)
#[must_use]
pub struct LegalHold<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl LegalHold<Missing_<super::required::description>, Missing_<super::required::recovery_point_selection>, Missing_<super::required::title>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LegalHold(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> LegalHold<S0, S1, S2> {
    /// Sets `Description`. Required. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> LegalHold<Set_, S1, S2> { self.0.put("Description", value.into_node()); LegalHold(self.0, PhantomData_) }
    /// Sets `RecoveryPointSelection`. Required. An update replaces the resource.
    #[inline] pub fn recovery_point_selection(mut self, value: impl IntoValue_<RecoveryPointSelection>) -> LegalHold<S0, Set_, S2> { self.0.put("RecoveryPointSelection", value.into_node()); LegalHold(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Title`. Required. An update replaces the resource.
    #[inline] pub fn title(mut self, value: impl IntoValue_<String>) -> LegalHold<S0, S1, Set_> { self.0.put("Title", value.into_node()); LegalHold(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<LegalHold> for LegalHold<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for LegalHold<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Backup::LegalHold";
    type Handle = LegalHoldRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LegalHold`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LegalHoldRef(Id_);
impl From<Id_> for LegalHoldRef { #[inline] fn from(id: Id_) -> Self { LegalHoldRef(id) } }
impl AsRef<Id_> for LegalHoldRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LegalHoldRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationDate`
    #[inline] pub fn creation_date(&self) -> Value_<String> { self.0.attribute("CreationDate") }
    /// `Fn::GetAtt` `LegalHoldId`
    #[inline] pub fn legal_hold_id(&self) -> Value_<String> { self.0.attribute("LegalHoldId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::Backup::LegalHold.DateRange`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-legalhold.html)
#[must_use]
pub struct DateRange<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DateRange<Missing_<super::required::from_date>, Missing_<super::required::to_date>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DateRange(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DateRange<S0, S1> {
    /// Sets `FromDate`. Required.
    #[inline] pub fn from_date(mut self, value: impl IntoValue_<String>) -> DateRange<Set_, S1> { self.0.put("FromDate", value.into_node()); DateRange(self.0, PhantomData_) }
    /// Sets `ToDate`. Required.
    #[inline] pub fn to_date(mut self, value: impl IntoValue_<String>) -> DateRange<S0, Set_> { self.0.put("ToDate", value.into_node()); DateRange(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DateRange> for DateRange<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Backup::LegalHold.RecoveryPointSelection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-legalhold.html)
#[must_use]
pub struct RecoveryPointSelection(Properties_);
impl RecoveryPointSelection {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RecoveryPointSelection(Properties_::new()) }
}
impl RecoveryPointSelection {
    /// Sets `DateRange`.
    #[inline] pub fn date_range(mut self, value: impl IntoValue_<DateRange>) -> Self { self.0.put("DateRange", value.into_node()); self }
    /// Sets `ResourceIdentifiers`.
    #[inline] pub fn resource_identifiers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ResourceIdentifiers", value.into_node()); self }
    /// Sets `VaultNames`.
    #[inline] pub fn vault_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("VaultNames", value.into_node()); self }
}
impl IntoValue_<RecoveryPointSelection> for RecoveryPointSelection { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
