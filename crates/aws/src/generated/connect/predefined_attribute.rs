// Made by `cargo xtask generate`; do not edit.
//! `AWS::Connect::PredefinedAttribute`

use stanchion_template::generated::*;

/// `AWS::Connect::PredefinedAttribute`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-predefinedattribute.html)
#[must_use]
pub struct PredefinedAttribute<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PredefinedAttribute<Missing_<super::required::instance_arn>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PredefinedAttribute(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PredefinedAttribute<S0, S1> {
    /// Sets `AttributeConfiguration`.
    #[inline] pub fn attribute_configuration(mut self, value: impl IntoValue_<AttributeConfiguration>) -> Self { self.0.put("AttributeConfiguration", value.into_node()); self }
    /// Sets `InstanceArn`. Required. An update replaces the resource.
    #[inline] pub fn instance_arn(mut self, value: impl IntoValue_<String>) -> PredefinedAttribute<Set_, S1> { self.0.put("InstanceArn", value.into_node()); PredefinedAttribute(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> PredefinedAttribute<S0, Set_> { self.0.put("Name", value.into_node()); PredefinedAttribute(self.0, PhantomData_) }
    /// Sets `Purposes`. 1 to 10 items.
    #[inline] pub fn purposes(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Purposes", value.into_node()); self }
    /// Sets `Values`.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Values>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PredefinedAttribute> for PredefinedAttribute<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for PredefinedAttribute<S0, S1> {
    const TYPE: &'static str = "AWS::Connect::PredefinedAttribute";
    type Handle = PredefinedAttributeRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PredefinedAttribute`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PredefinedAttributeRef(Id_);
impl From<Id_> for PredefinedAttributeRef { #[inline] fn from(id: Id_) -> Self { PredefinedAttributeRef(id) } }
impl AsRef<Id_> for PredefinedAttributeRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PredefinedAttributeRef {
    /// `Ref`: `InstanceArn|Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `LastModifiedRegion`
    #[inline] pub fn last_modified_region(&self) -> Value_<String> { self.0.attribute("LastModifiedRegion") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<f64> { self.0.attribute("LastModifiedTime") }
}
/// `AWS::Connect::PredefinedAttribute.AttributeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-predefinedattribute.html)
#[must_use]
pub struct AttributeConfiguration(Properties_);
impl AttributeConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AttributeConfiguration(Properties_::new()) }
}
impl AttributeConfiguration {
    /// Sets `EnableValueValidationOnAssociation`.
    #[inline] pub fn enable_value_validation_on_association(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableValueValidationOnAssociation", value.into_node()); self }
    /// Sets `IsReadOnly`.
    #[inline] pub fn is_read_only(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsReadOnly", value.into_node()); self }
}
impl IntoValue_<AttributeConfiguration> for AttributeConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::PredefinedAttribute.Values`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-predefinedattribute.html)
#[must_use]
pub struct Values(Properties_);
impl Values {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Values(Properties_::new()) }
}
impl Values {
    /// Sets `StringList`. 1 to 500 items.
    #[inline] pub fn string_list(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("StringList", value.into_node()); self }
}
impl IntoValue_<Values> for Values { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
