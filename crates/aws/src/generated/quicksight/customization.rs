// Made by `cargo xtask generate`; do not edit.
//! `AWS::QuickSight::Customization`

use stanchion_template::generated::*;

/// `AWS::QuickSight::Customization`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-customization.html)
#[must_use]
pub struct Customization<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Customization<Missing_<super::required::default_theme>, Missing_<super::required::namespace>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Customization(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Customization<S0, S1> {
    /// Sets `DefaultTheme`. Required.
    #[inline] pub fn default_theme(mut self, value: impl IntoValue_<String>) -> Customization<Set_, S1> { self.0.put("DefaultTheme", value.into_node()); Customization(self.0, PhantomData_) }
    /// Sets `Namespace`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> Customization<S0, Set_> { self.0.put("Namespace", value.into_node()); Customization(self.0, PhantomData_) }
    /// Sets `Tags`. 1 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Customization> for Customization<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Customization<S0, S1> {
    const TYPE: &'static str = "AWS::QuickSight::Customization";
    type Handle = CustomizationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Customization`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CustomizationRef(Id_);
impl From<Id_> for CustomizationRef { #[inline] fn from(id: Id_) -> Self { CustomizationRef(id) } }
impl AsRef<Id_> for CustomizationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CustomizationRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `AwsAccountId`
    #[inline] pub fn aws_account_id(&self) -> Value_<String> { self.0.attribute("AwsAccountId") }
}
