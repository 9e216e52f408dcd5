// Made by `cargo xtask generate`; do not edit.
//! `AWS::Bedrock::FlowVersion`

use stanchion_template::generated::*;

/// `AWS::Bedrock::FlowVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flowversion.html)
#[must_use]
pub struct FlowVersion<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FlowVersion<Missing_<super::required::flow_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FlowVersion(Properties_::new(), PhantomData_) }
}
impl<S0> FlowVersion<S0> {
    /// Sets `Description`. 1 to 200 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `FlowArn`. Required. An update replaces the resource.
    #[inline] pub fn flow_arn(mut self, value: impl IntoValue_<String>) -> FlowVersion<Set_> { self.0.put("FlowArn", value.into_node()); FlowVersion(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FlowVersion> for FlowVersion<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for FlowVersion<S0> {
    const TYPE: &'static str = "AWS::Bedrock::FlowVersion";
    type Handle = FlowVersionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`FlowVersion`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FlowVersionRef(Id_);
impl From<Id_> for FlowVersionRef { #[inline] fn from(id: Id_) -> Self { FlowVersionRef(id) } }
impl AsRef<Id_> for FlowVersionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FlowVersionRef {
    /// `Ref`: `FlowArn|Version`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `CustomerEncryptionKeyArn`
    #[inline] pub fn customer_encryption_key_arn(&self) -> Value_<String> { self.0.attribute("CustomerEncryptionKeyArn") }
    /// `Fn::GetAtt` `Definition`
    #[inline] pub fn definition(&self) -> Value_<String> { self.0.attribute("Definition") }
    /// `Fn::GetAtt` `ExecutionRoleArn`
    #[inline] pub fn execution_role_arn(&self) -> Value_<String> { self.0.attribute("ExecutionRoleArn") }
    /// `Fn::GetAtt` `FlowId`
    #[inline] pub fn flow_id(&self) -> Value_<String> { self.0.attribute("FlowId") }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `Version`
    #[inline] pub fn version(&self) -> Value_<String> { self.0.attribute("Version") }
}
