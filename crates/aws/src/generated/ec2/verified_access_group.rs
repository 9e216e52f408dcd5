// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::VerifiedAccessGroup`

use stanchion_template::generated::*;

/// `AWS::EC2::VerifiedAccessGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccessgroup.html)
#[must_use]
pub struct VerifiedAccessGroup<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VerifiedAccessGroup<Missing_<super::required::verified_access_instance_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VerifiedAccessGroup(Properties_::new(), PhantomData_) }
}
impl<S0> VerifiedAccessGroup<S0> {
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `PolicyDocument`.
    #[inline] pub fn policy_document(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PolicyDocument", value.into_node()); self }
    /// Sets `PolicyEnabled`.
    #[inline] pub fn policy_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PolicyEnabled", value.into_node()); self }
    /// Sets `SseSpecification`.
    #[inline] pub fn sse_specification(mut self, value: impl IntoValue_<SseSpecification>) -> Self { self.0.put("SseSpecification", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VerifiedAccessInstanceId`. Required.
    #[inline] pub fn verified_access_instance_id(mut self, value: impl IntoValue_<String>) -> VerifiedAccessGroup<Set_> { self.0.put("VerifiedAccessInstanceId", value.into_node()); VerifiedAccessGroup(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VerifiedAccessGroup> for VerifiedAccessGroup<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for VerifiedAccessGroup<S0> {
    const TYPE: &'static str = "AWS::EC2::VerifiedAccessGroup";
    type Handle = VerifiedAccessGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VerifiedAccessGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VerifiedAccessGroupRef(Id_);
impl From<Id_> for VerifiedAccessGroupRef { #[inline] fn from(id: Id_) -> Self { VerifiedAccessGroupRef(id) } }
impl AsRef<Id_> for VerifiedAccessGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VerifiedAccessGroupRef {
    /// `Ref`: `VerifiedAccessGroupId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `LastUpdatedTime`
    #[inline] pub fn last_updated_time(&self) -> Value_<String> { self.0.attribute("LastUpdatedTime") }
    /// `Fn::GetAtt` `Owner`
    #[inline] pub fn owner(&self) -> Value_<String> { self.0.attribute("Owner") }
    /// `Fn::GetAtt` `VerifiedAccessGroupArn`
    #[inline] pub fn verified_access_group_arn(&self) -> Value_<String> { self.0.attribute("VerifiedAccessGroupArn") }
    /// `Fn::GetAtt` `VerifiedAccessGroupId`
    #[inline] pub fn verified_access_group_id(&self) -> Value_<String> { self.0.attribute("VerifiedAccessGroupId") }
}
/// `AWS::EC2::VerifiedAccessGroup.SseSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-verifiedaccessgroup-ssespecification.html)
#[must_use]
pub struct SseSpecification(Properties_);
impl SseSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SseSpecification(Properties_::new()) }
}
impl SseSpecification {
    /// Sets `CustomerManagedKeyEnabled`.
    #[inline] pub fn customer_managed_key_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CustomerManagedKeyEnabled", value.into_node()); self }
    /// Sets `KmsKeyArn`.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
}
impl IntoValue_<SseSpecification> for SseSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
