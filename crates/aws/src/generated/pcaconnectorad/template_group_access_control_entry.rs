// Made by `cargo xtask generate`; do not edit.
//! `AWS::PCAConnectorAD::TemplateGroupAccessControlEntry`

use stanchion_template::generated::*;

/// `AWS::PCAConnectorAD::TemplateGroupAccessControlEntry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-templategroupaccesscontrolentry.html)
#[must_use]
pub struct TemplateGroupAccessControlEntry<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl TemplateGroupAccessControlEntry<Missing_<super::required::access_rights>, Missing_<super::required::group_display_name>, Missing_<super::required::group_security_identifier>, Missing_<super::required::template_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TemplateGroupAccessControlEntry(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> TemplateGroupAccessControlEntry<S0, S1, S2, S3> {
    /// Sets `AccessRights`. Required.
    #[inline] pub fn access_rights(mut self, value: impl IntoValue_<AccessRights>) -> TemplateGroupAccessControlEntry<Set_, S1, S2, S3> { self.0.put("AccessRights", value.into_node()); TemplateGroupAccessControlEntry(self.0, PhantomData_) }
    /// Sets `GroupDisplayName`. Required. 0 to 256 characters.
    #[inline] pub fn group_display_name(mut self, value: impl IntoValue_<String>) -> TemplateGroupAccessControlEntry<S0, Set_, S2, S3> { self.0.put("GroupDisplayName", value.into_node()); TemplateGroupAccessControlEntry(self.0, PhantomData_) }
    /// Sets `GroupSecurityIdentifier`. Required. 7 to 256 characters. An update replaces the resource.
    #[inline] pub fn group_security_identifier(mut self, value: impl IntoValue_<String>) -> TemplateGroupAccessControlEntry<S0, S1, Set_, S3> { self.0.put("GroupSecurityIdentifier", value.into_node()); TemplateGroupAccessControlEntry(self.0, PhantomData_) }
    /// Sets `TemplateArn`. Required. 5 to 200 characters. An update replaces the resource.
    #[inline] pub fn template_arn(mut self, value: impl IntoValue_<String>) -> TemplateGroupAccessControlEntry<S0, S1, S2, Set_> { self.0.put("TemplateArn", value.into_node()); TemplateGroupAccessControlEntry(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<TemplateGroupAccessControlEntry> for TemplateGroupAccessControlEntry<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for TemplateGroupAccessControlEntry<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::PCAConnectorAD::TemplateGroupAccessControlEntry";
    type Handle = TemplateGroupAccessControlEntryRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TemplateGroupAccessControlEntry`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TemplateGroupAccessControlEntryRef(Id_);
impl From<Id_> for TemplateGroupAccessControlEntryRef { #[inline] fn from(id: Id_) -> Self { TemplateGroupAccessControlEntryRef(id) } }
impl AsRef<Id_> for TemplateGroupAccessControlEntryRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TemplateGroupAccessControlEntryRef {
    /// `Ref`: `GroupSecurityIdentifier|TemplateArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::PCAConnectorAD::TemplateGroupAccessControlEntry.AccessRights`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcaconnectorad-templategroupaccesscontrolentry-accessrights.html)
#[must_use]
pub struct AccessRights(Properties_);
impl AccessRights {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AccessRights(Properties_::new()) }
}
impl AccessRights {
    /// Sets `AutoEnroll`. The values are constants of [`AccessRight`].
    #[inline] pub fn auto_enroll(mut self, value: impl IntoValue_<AccessRight>) -> Self { self.0.put("AutoEnroll", value.into_node()); self }
    /// Sets `Enroll`. The values are constants of [`AccessRight`].
    #[inline] pub fn enroll(mut self, value: impl IntoValue_<AccessRight>) -> Self { self.0.put("Enroll", value.into_node()); self }
}
impl IntoValue_<AccessRights> for AccessRights { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::PCAConnectorAD::TemplateGroupAccessControlEntry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-templategroupaccesscontrolentry.html)
#[derive(Debug)]
pub enum AccessRight {}
impl AccessRight {
    /// `ALLOW`
    pub const ALLOW: Value_<AccessRight> = Value_::constant("ALLOW");
    /// `DENY`
    pub const DENY: Value_<AccessRight> = Value_::constant("DENY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AccessRight> { Value_::from_node(value.into_node()) }
}
