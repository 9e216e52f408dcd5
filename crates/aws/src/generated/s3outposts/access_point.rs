// Made by `cargo xtask generate`; do not edit.
//! `AWS::S3Outposts::AccessPoint`

use stanchion_template::generated::*;

/// `AWS::S3Outposts::AccessPoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-accesspoint.html)
#[must_use]
pub struct AccessPoint<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl AccessPoint<Missing_<super::required::bucket>, Missing_<super::required::name>, Missing_<super::required::vpc_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AccessPoint(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> AccessPoint<S0, S1, S2> {
    /// Sets `Bucket`. Required. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> AccessPoint<Set_, S1, S2> { self.0.put("Bucket", value.into_node()); AccessPoint(self.0, PhantomData_) }
    /// Sets `Name`. Required. 3 to 50 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> AccessPoint<S0, Set_, S2> { self.0.put("Name", value.into_node()); AccessPoint(self.0, PhantomData_) }
    /// Sets `Policy`.
    #[inline] pub fn policy(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Policy", value.into_node()); self }
    /// Sets `VpcConfiguration`. Required. An update replaces the resource.
    #[inline] pub fn vpc_configuration(mut self, value: impl IntoValue_<VpcConfiguration>) -> AccessPoint<S0, S1, Set_> { self.0.put("VpcConfiguration", value.into_node()); AccessPoint(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<AccessPoint> for AccessPoint<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for AccessPoint<S0, S1, S2> {
    const TYPE: &'static str = "AWS::S3Outposts::AccessPoint";
    type Handle = AccessPointRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AccessPoint`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AccessPointRef(Id_);
impl From<Id_> for AccessPointRef { #[inline] fn from(id: Id_) -> Self { AccessPointRef(id) } }
impl AsRef<Id_> for AccessPointRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AccessPointRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::S3Outposts::AccessPoint.VpcConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3outposts-accesspoint-vpcconfiguration.html)
#[must_use]
pub struct VpcConfiguration(Properties_);
impl VpcConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VpcConfiguration(Properties_::new()) }
}
impl VpcConfiguration {
    /// Sets `VpcId`. 1 to 1024 characters.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpcId", value.into_node()); self }
}
impl IntoValue_<VpcConfiguration> for VpcConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
