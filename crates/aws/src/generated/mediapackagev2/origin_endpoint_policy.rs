// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaPackageV2::OriginEndpointPolicy`

use stanchion_template::generated::*;

/// `AWS::MediaPackageV2::OriginEndpointPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpointpolicy.html)
#[must_use]
pub struct OriginEndpointPolicy<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl OriginEndpointPolicy<Missing_<super::required::channel_group_name>, Missing_<super::required::channel_name>, Missing_<super::required::origin_endpoint_name>, Missing_<super::required::policy>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OriginEndpointPolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> OriginEndpointPolicy<S0, S1, S2, S3> {
    /// Sets `CdnAuthConfiguration`.
    #[inline] pub fn cdn_auth_configuration(mut self, value: impl IntoValue_<CdnAuthConfiguration>) -> Self { self.0.put("CdnAuthConfiguration", value.into_node()); self }
    /// Sets `ChannelGroupName`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn channel_group_name(mut self, value: impl IntoValue_<String>) -> OriginEndpointPolicy<Set_, S1, S2, S3> { self.0.put("ChannelGroupName", value.into_node()); OriginEndpointPolicy(self.0, PhantomData_) }
    /// Sets `ChannelName`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn channel_name(mut self, value: impl IntoValue_<String>) -> OriginEndpointPolicy<S0, Set_, S2, S3> { self.0.put("ChannelName", value.into_node()); OriginEndpointPolicy(self.0, PhantomData_) }
    /// Sets `OriginEndpointName`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn origin_endpoint_name(mut self, value: impl IntoValue_<String>) -> OriginEndpointPolicy<S0, S1, Set_, S3> { self.0.put("OriginEndpointName", value.into_node()); OriginEndpointPolicy(self.0, PhantomData_) }
    /// Sets `Policy`. Required. At most 6144 characters.
    #[inline] pub fn policy(mut self, value: impl IntoValue_<Node_>) -> OriginEndpointPolicy<S0, S1, S2, Set_> { self.0.put("Policy", value.into_node()); OriginEndpointPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<OriginEndpointPolicy> for OriginEndpointPolicy<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for OriginEndpointPolicy<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::MediaPackageV2::OriginEndpointPolicy";
    type Handle = OriginEndpointPolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`OriginEndpointPolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct OriginEndpointPolicyRef(Id_);
impl From<Id_> for OriginEndpointPolicyRef { #[inline] fn from(id: Id_) -> Self { OriginEndpointPolicyRef(id) } }
impl AsRef<Id_> for OriginEndpointPolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl OriginEndpointPolicyRef {
    /// `Ref`: `ChannelGroupName|ChannelName|OriginEndpointName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::MediaPackageV2::OriginEndpointPolicy.CdnAuthConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpointpolicy-cdnauthconfiguration.html)
#[must_use]
pub struct CdnAuthConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CdnAuthConfiguration<Missing_<super::required::cdn_identifier_secret_arns>, Missing_<super::required::secrets_role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CdnAuthConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CdnAuthConfiguration<S0, S1> {
    /// Sets `CdnIdentifierSecretArns`. Required. 1 to 100 items.
    #[inline] pub fn cdn_identifier_secret_arns(mut self, value: impl IntoValue_<Vec<String>>) -> CdnAuthConfiguration<Set_, S1> { self.0.put("CdnIdentifierSecretArns", value.into_node()); CdnAuthConfiguration(self.0, PhantomData_) }
    /// Sets `SecretsRoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn secrets_role_arn(mut self, value: impl IntoValue_<String>) -> CdnAuthConfiguration<S0, Set_> { self.0.put("SecretsRoleArn", value.into_node()); CdnAuthConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CdnAuthConfiguration> for CdnAuthConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
