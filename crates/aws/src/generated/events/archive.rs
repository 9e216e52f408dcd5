// Made by `cargo xtask generate`; do not edit.
//! `AWS::Events::Archive`

use stanchion_template::generated::*;

/// `AWS::Events::Archive`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-archive.html)
#[must_use]
pub struct Archive<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Archive<Missing_<super::required::source_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Archive(Properties_::new(), PhantomData_) }
}
impl<S0> Archive<S0> {
    /// Sets `ArchiveName`. 1 to 48 characters. An update replaces the resource.
    #[inline] pub fn archive_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ArchiveName", value.into_node()); self }
    /// Sets `Description`. 0 to 512 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EventPattern`.
    #[inline] pub fn event_pattern(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("EventPattern", value.into_node()); self }
    /// Sets `KmsKeyIdentifier`. 0 to 2048 characters.
    #[inline] pub fn kms_key_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyIdentifier", value.into_node()); self }
    /// Sets `RetentionDays`. At least 0.
    #[inline] pub fn retention_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RetentionDays", value.into_node()); self }
    /// Sets `SourceArn`. Required. An update replaces the resource.
    #[inline] pub fn source_arn(mut self, value: impl IntoValue_<String>) -> Archive<Set_> { self.0.put("SourceArn", value.into_node()); Archive(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Archive> for Archive<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Archive<S0> {
    const TYPE: &'static str = "AWS::Events::Archive";
    type Handle = ArchiveRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Archive`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ArchiveRef(Id_);
impl From<Id_> for ArchiveRef { #[inline] fn from(id: Id_) -> Self { ArchiveRef(id) } }
impl AsRef<Id_> for ArchiveRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ArchiveRef {
    /// `Ref`: `ArchiveName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
