// Made by `cargo xtask generate`; do not edit.
//! `AWS::Bedrock::PromptVersion`

use stanchion_template::generated::*;

/// `AWS::Bedrock::PromptVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-promptversion.html)
#[must_use]
pub struct PromptVersion<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PromptVersion<Missing_<super::required::prompt_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PromptVersion(Properties_::new(), PhantomData_) }
}
impl<S0> PromptVersion<S0> {
    /// Sets `Description`. 1 to 200 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `PromptArn`. Required. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn prompt_arn(mut self, value: impl IntoValue_<String>) -> PromptVersion<Set_> { self.0.put("PromptArn", value.into_node()); PromptVersion(self.0, PhantomData_) }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<PromptVersion> for PromptVersion<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for PromptVersion<S0> {
    const TYPE: &'static str = "AWS::Bedrock::PromptVersion";
    type Handle = PromptVersionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PromptVersion`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PromptVersionRef(Id_);
impl From<Id_> for PromptVersionRef { #[inline] fn from(id: Id_) -> Self { PromptVersionRef(id) } }
impl AsRef<Id_> for PromptVersionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PromptVersionRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `CustomerEncryptionKeyArn`
    #[inline] pub fn customer_encryption_key_arn(&self) -> Value_<String> { self.0.attribute("CustomerEncryptionKeyArn") }
    /// `Fn::GetAtt` `DefaultVariant`
    #[inline] pub fn default_variant(&self) -> Value_<String> { self.0.attribute("DefaultVariant") }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
    /// `Fn::GetAtt` `PromptId`
    #[inline] pub fn prompt_id(&self) -> Value_<String> { self.0.attribute("PromptId") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
    /// `Fn::GetAtt` `Variants`
    #[inline] pub fn variants(&self) -> Value_<Vec<String>> { self.0.list_attribute("Variants") }
    /// `Fn::GetAtt` `Version`
    #[inline] pub fn version(&self) -> Value_<String> { self.0.attribute("Version") }
}
