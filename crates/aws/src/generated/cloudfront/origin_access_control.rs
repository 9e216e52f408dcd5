// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFront::OriginAccessControl`

use stanchion_template::generated::*;

/// `AWS::CloudFront::OriginAccessControl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-originaccesscontrol.html)
#[must_use]
pub struct OriginAccessControl<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OriginAccessControl<Missing_<super::required::origin_access_control_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OriginAccessControl(Properties_::new(), PhantomData_) }
}
impl<S0> OriginAccessControl<S0> {
    /// Sets `OriginAccessControlConfig`. Required.
    #[inline] pub fn origin_access_control_config(mut self, value: impl IntoValue_<OriginAccessControlConfig>) -> OriginAccessControl<Set_> { self.0.put("OriginAccessControlConfig", value.into_node()); OriginAccessControl(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<OriginAccessControl> for OriginAccessControl<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for OriginAccessControl<S0> {
    const TYPE: &'static str = "AWS::CloudFront::OriginAccessControl";
    type Handle = OriginAccessControlRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`OriginAccessControl`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct OriginAccessControlRef(Id_);
impl From<Id_> for OriginAccessControlRef { #[inline] fn from(id: Id_) -> Self { OriginAccessControlRef(id) } }
impl AsRef<Id_> for OriginAccessControlRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl OriginAccessControlRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::CloudFront::OriginAccessControl.OriginAccessControlConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-originaccesscontrol-originaccesscontrolconfig.html)
#[must_use]
pub struct OriginAccessControlConfig<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl OriginAccessControlConfig<Missing_<super::required::name>, Missing_<super::required::origin_access_control_origin_type>, Missing_<super::required::signing_behavior>, Missing_<super::required::signing_protocol>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OriginAccessControlConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> OriginAccessControlConfig<S0, S1, S2, S3> {
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> OriginAccessControlConfig<Set_, S1, S2, S3> { self.0.put("Name", value.into_node()); OriginAccessControlConfig(self.0, PhantomData_) }
    /// Sets `OriginAccessControlOriginType`. Required.
    #[inline] pub fn origin_access_control_origin_type(mut self, value: impl IntoValue_<String>) -> OriginAccessControlConfig<S0, Set_, S2, S3> { self.0.put("OriginAccessControlOriginType", value.into_node()); OriginAccessControlConfig(self.0, PhantomData_) }
    /// Sets `SigningBehavior`. Required.
    #[inline] pub fn signing_behavior(mut self, value: impl IntoValue_<String>) -> OriginAccessControlConfig<S0, S1, Set_, S3> { self.0.put("SigningBehavior", value.into_node()); OriginAccessControlConfig(self.0, PhantomData_) }
    /// Sets `SigningProtocol`. Required.
    #[inline] pub fn signing_protocol(mut self, value: impl IntoValue_<String>) -> OriginAccessControlConfig<S0, S1, S2, Set_> { self.0.put("SigningProtocol", value.into_node()); OriginAccessControlConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<OriginAccessControlConfig> for OriginAccessControlConfig<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
