// Made by `cargo xtask generate`; do not edit.
//! `AWS::EKS::FargateProfile`

use stanchion_template::generated::*;

/// `AWS::EKS::FargateProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-fargateprofile.html)
#[must_use]
pub struct FargateProfile<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl FargateProfile<Missing_<super::required::cluster_name>, Missing_<super::required::pod_execution_role_arn>, Missing_<super::required::selectors>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FargateProfile(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> FargateProfile<S0, S1, S2> {
    /// Sets `ClusterName`. Required. At least 1 character. An update replaces the resource.
    #[inline] pub fn cluster_name(mut self, value: impl IntoValue_<String>) -> FargateProfile<Set_, S1, S2> { self.0.put("ClusterName", value.into_node()); FargateProfile(self.0, PhantomData_) }
    /// Sets `FargateProfileName`. At least 1 character. An update replaces the resource.
    #[inline] pub fn fargate_profile_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FargateProfileName", value.into_node()); self }
    /// Sets `PodExecutionRoleArn`. Required. At least 1 character. An update replaces the resource.
    #[inline] pub fn pod_execution_role_arn(mut self, value: impl IntoValue_<String>) -> FargateProfile<S0, Set_, S2> { self.0.put("PodExecutionRoleArn", value.into_node()); FargateProfile(self.0, PhantomData_) }
    /// Sets `Selectors`. Required. At least 1 item. An update replaces the resource.
    #[inline] pub fn selectors(mut self, value: impl IntoValue_<Vec<Selector>>) -> FargateProfile<S0, S1, Set_> { self.0.put("Selectors", value.into_node()); FargateProfile(self.0, PhantomData_) }
    /// Sets `Subnets`. An update replaces the resource.
    #[inline] pub fn subnets(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Subnets", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<FargateProfile> for FargateProfile<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for FargateProfile<S0, S1, S2> {
    const TYPE: &'static str = "AWS::EKS::FargateProfile";
    type Handle = FargateProfileRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`FargateProfile`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FargateProfileRef(Id_);
impl From<Id_> for FargateProfileRef { #[inline] fn from(id: Id_) -> Self { FargateProfileRef(id) } }
impl AsRef<Id_> for FargateProfileRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FargateProfileRef {
    /// `Ref`: `ClusterName|FargateProfileName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::EKS::FargateProfile.Selector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-fargateprofile-selector.html)
#[must_use]
pub struct Selector<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Selector<Missing_<super::required::namespace>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Selector(Properties_::new(), PhantomData_) }
}
impl<S0> Selector<S0> {
    /// Sets `Labels`.
    #[inline] pub fn labels(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Labels", value.into_node()); self }
    /// Sets `Namespace`. Required. At least 1 character.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> Selector<Set_> { self.0.put("Namespace", value.into_node()); Selector(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Selector> for Selector<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
