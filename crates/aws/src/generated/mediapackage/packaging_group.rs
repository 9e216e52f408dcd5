// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaPackage::PackagingGroup`

use stanchion_template::generated::*;

/// `AWS::MediaPackage::PackagingGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-packaginggroup.html)
#[must_use]
pub struct PackagingGroup<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PackagingGroup<Missing_<super::required::id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PackagingGroup(Properties_::new(), PhantomData_) }
}
impl<S0> PackagingGroup<S0> {
    /// Sets `Authorization`.
    #[inline] pub fn authorization(mut self, value: impl IntoValue_<Authorization>) -> Self { self.0.put("Authorization", value.into_node()); self }
    /// Sets `EgressAccessLogs`.
    #[inline] pub fn egress_access_logs(mut self, value: impl IntoValue_<LogConfiguration>) -> Self { self.0.put("EgressAccessLogs", value.into_node()); self }
    /// Sets `Id`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> PackagingGroup<Set_> { self.0.put("Id", value.into_node()); PackagingGroup(self.0, PhantomData_) }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<PackagingGroup> for PackagingGroup<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for PackagingGroup<S0> {
    const TYPE: &'static str = "AWS::MediaPackage::PackagingGroup";
    type Handle = PackagingGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PackagingGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PackagingGroupRef(Id_);
impl From<Id_> for PackagingGroupRef { #[inline] fn from(id: Id_) -> Self { PackagingGroupRef(id) } }
impl AsRef<Id_> for PackagingGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PackagingGroupRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `DomainName`
    #[inline] pub fn domain_name(&self) -> Value_<String> { self.0.attribute("DomainName") }
}
/// `AWS::MediaPackage::PackagingGroup.Authorization`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-packaginggroup-authorization.html)
#[must_use]
pub struct Authorization<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Authorization<Missing_<super::required::cdn_identifier_secret>, Missing_<super::required::secrets_role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Authorization(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Authorization<S0, S1> {
    /// Sets `CdnIdentifierSecret`. Required.
    #[inline] pub fn cdn_identifier_secret(mut self, value: impl IntoValue_<String>) -> Authorization<Set_, S1> { self.0.put("CdnIdentifierSecret", value.into_node()); Authorization(self.0, PhantomData_) }
    /// Sets `SecretsRoleArn`. Required.
    #[inline] pub fn secrets_role_arn(mut self, value: impl IntoValue_<String>) -> Authorization<S0, Set_> { self.0.put("SecretsRoleArn", value.into_node()); Authorization(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Authorization> for Authorization<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackage::PackagingGroup.LogConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-packaginggroup-logconfiguration.html)
#[must_use]
pub struct LogConfiguration(Properties_);
impl LogConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LogConfiguration(Properties_::new()) }
}
impl LogConfiguration {
    /// Sets `LogGroupName`. 1 to 512 characters.
    #[inline] pub fn log_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogGroupName", value.into_node()); self }
}
impl IntoValue_<LogConfiguration> for LogConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
