// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTSiteWise::AssetModel`

use stanchion_template::generated::*;

/// `AWS::IoTSiteWise::AssetModel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-assetmodel.html)
#[must_use]
pub struct AssetModel<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AssetModel<Missing_<super::required::asset_model_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AssetModel(Properties_::new(), PhantomData_) }
}
impl<S0> AssetModel<S0> {
    /// Sets `AssetModelCompositeModels`.
    #[inline] pub fn asset_model_composite_models(mut self, value: impl IntoValue_<Vec<AssetModelCompositeModel>>) -> Self { self.0.put("AssetModelCompositeModels", value.into_node()); self }
    /// Sets `AssetModelDescription`. 1 to 2048 characters.
    #[inline] pub fn asset_model_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AssetModelDescription", value.into_node()); self }
    /// Sets `AssetModelExternalId`. 2 to 128 characters.
    #[inline] pub fn asset_model_external_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AssetModelExternalId", value.into_node()); self }
    /// Sets `AssetModelHierarchies`.
    #[inline] pub fn asset_model_hierarchies(mut self, value: impl IntoValue_<Vec<AssetModelHierarchy>>) -> Self { self.0.put("AssetModelHierarchies", value.into_node()); self }
    /// Sets `AssetModelName`. Required. 1 to 256 characters.
    #[inline] pub fn asset_model_name(mut self, value: impl IntoValue_<String>) -> AssetModel<Set_> { self.0.put("AssetModelName", value.into_node()); AssetModel(self.0, PhantomData_) }
    /// Sets `AssetModelProperties`.
    #[inline] pub fn asset_model_properties(mut self, value: impl IntoValue_<Vec<AssetModelProperty>>) -> Self { self.0.put("AssetModelProperties", value.into_node()); self }
    /// Sets `AssetModelType`. An update replaces the resource. The values are constants of [`AssetModelType`].
    #[inline] pub fn asset_model_type(mut self, value: impl IntoValue_<AssetModelType>) -> Self { self.0.put("AssetModelType", value.into_node()); self }
    /// Sets `EnforcedAssetModelInterfaceRelationships`.
    #[inline] pub fn enforced_asset_model_interface_relationships(mut self, value: impl IntoValue_<Vec<EnforcedAssetModelInterfaceRelationship>>) -> Self { self.0.put("EnforcedAssetModelInterfaceRelationships", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AssetModel> for AssetModel<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for AssetModel<S0> {
    const TYPE: &'static str = "AWS::IoTSiteWise::AssetModel";
    type Handle = AssetModelRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AssetModel`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AssetModelRef(Id_);
impl From<Id_> for AssetModelRef { #[inline] fn from(id: Id_) -> Self { AssetModelRef(id) } }
impl AsRef<Id_> for AssetModelRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AssetModelRef {
    /// `Ref`: `AssetModelId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AssetModelArn`
    #[inline] pub fn asset_model_arn(&self) -> Value_<String> { self.0.attribute("AssetModelArn") }
    /// `Fn::GetAtt` `AssetModelId`
    #[inline] pub fn asset_model_id(&self) -> Value_<String> { self.0.attribute("AssetModelId") }
}
/// `AWS::IoTSiteWise::AssetModel.Attribute`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-assetmodel-attribute.html)
#[must_use]
pub struct Attribute(Properties_);
impl Attribute {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Attribute(Properties_::new()) }
}
impl Attribute {
    /// Sets `DefaultValue`.
    #[inline] pub fn default_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultValue", value.into_node()); self }
}
impl IntoValue_<Attribute> for Attribute { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTSiteWise::AssetModel.PropertyPathDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-assetmodel-propertypathdefinition.html)
#[must_use]
pub struct PropertyPathDefinition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PropertyPathDefinition<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PropertyPathDefinition(Properties_::new(), PhantomData_) }
}
impl<S0> PropertyPathDefinition<S0> {
    /// Sets `Name`. Required. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> PropertyPathDefinition<Set_> { self.0.put("Name", value.into_node()); PropertyPathDefinition(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PropertyPathDefinition> for PropertyPathDefinition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTSiteWise::AssetModel.VariableValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-assetmodel-variablevalue.html)
#[must_use]
pub struct VariableValue(Properties_);
impl VariableValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VariableValue(Properties_::new()) }
}
impl VariableValue {
    /// Sets `HierarchyExternalId`. 2 to 128 characters.
    #[inline] pub fn hierarchy_external_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HierarchyExternalId", value.into_node()); self }
    /// Sets `HierarchyId`. Exactly 36 characters.
    #[inline] pub fn hierarchy_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HierarchyId", value.into_node()); self }
    /// Sets `HierarchyLogicalId`. 1 to 256 characters.
    #[inline] pub fn hierarchy_logical_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HierarchyLogicalId", value.into_node()); self }
    /// Sets `PropertyExternalId`. 2 to 128 characters.
    #[inline] pub fn property_external_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PropertyExternalId", value.into_node()); self }
    /// Sets `PropertyId`. Exactly 36 characters.
    #[inline] pub fn property_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PropertyId", value.into_node()); self }
    /// Sets `PropertyLogicalId`. 1 to 256 characters.
    #[inline] pub fn property_logical_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PropertyLogicalId", value.into_node()); self }
    /// Sets `PropertyPath`.
    #[inline] pub fn property_path(mut self, value: impl IntoValue_<Vec<PropertyPathDefinition>>) -> Self { self.0.put("PropertyPath", value.into_node()); self }
}
impl IntoValue_<VariableValue> for VariableValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTSiteWise::AssetModel.ExpressionVariable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-assetmodel-expressionvariable.html)
#[must_use]
pub struct ExpressionVariable<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ExpressionVariable<Missing_<super::required::name>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ExpressionVariable(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ExpressionVariable<S0, S1> {
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ExpressionVariable<Set_, S1> { self.0.put("Name", value.into_node()); ExpressionVariable(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<VariableValue>) -> ExpressionVariable<S0, Set_> { self.0.put("Value", value.into_node()); ExpressionVariable(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ExpressionVariable> for ExpressionVariable<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTSiteWise::AssetModel.TumblingWindow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-assetmodel-tumblingwindow.html)
#[must_use]
pub struct TumblingWindow<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TumblingWindow<Missing_<super::required::interval>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TumblingWindow(Properties_::new(), PhantomData_) }
}
impl<S0> TumblingWindow<S0> {
    /// Sets `Interval`. Required. 2 to 23 characters.
    #[inline] pub fn interval(mut self, value: impl IntoValue_<String>) -> TumblingWindow<Set_> { self.0.put("Interval", value.into_node()); TumblingWindow(self.0, PhantomData_) }
    /// Sets `Offset`. 2 to 25 characters.
    #[inline] pub fn offset(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Offset", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<TumblingWindow> for TumblingWindow<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTSiteWise::AssetModel.MetricWindow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-assetmodel-metricwindow.html)
#[must_use]
pub struct MetricWindow(Properties_);
impl MetricWindow {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MetricWindow(Properties_::new()) }
}
impl MetricWindow {
    /// Sets `Tumbling`.
    #[inline] pub fn tumbling(mut self, value: impl IntoValue_<TumblingWindow>) -> Self { self.0.put("Tumbling", value.into_node()); self }
}
impl IntoValue_<MetricWindow> for MetricWindow { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTSiteWise::AssetModel.Metric`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-assetmodel-metric.html)
#[must_use]
pub struct Metric<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Metric<Missing_<super::required::expression>, Missing_<super::required::variables>, Missing_<super::required::window>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Metric(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Metric<S0, S1, S2> {
    /// Sets `Expression`. Required. 0 to 1024 characters.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> Metric<Set_, S1, S2> { self.0.put("Expression", value.into_node()); Metric(self.0, PhantomData_) }
    /// Sets `Variables`. Required.
    #[inline] pub fn variables(mut self, value: impl IntoValue_<Vec<ExpressionVariable>>) -> Metric<S0, Set_, S2> { self.0.put("Variables", value.into_node()); Metric(self.0, PhantomData_) }
    /// Sets `Window`. Required.
    #[inline] pub fn window(mut self, value: impl IntoValue_<MetricWindow>) -> Metric<S0, S1, Set_> { self.0.put("Window", value.into_node()); Metric(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Metric> for Metric<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTSiteWise::AssetModel.Transform`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-assetmodel-transform.html)
#[must_use]
pub struct Transform<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Transform<Missing_<super::required::expression>, Missing_<super::required::variables>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Transform(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Transform<S0, S1> {
    /// Sets `Expression`. Required. 0 to 1024 characters.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> Transform<Set_, S1> { self.0.put("Expression", value.into_node()); Transform(self.0, PhantomData_) }
    /// Sets `Variables`. Required.
    #[inline] pub fn variables(mut self, value: impl IntoValue_<Vec<ExpressionVariable>>) -> Transform<S0, Set_> { self.0.put("Variables", value.into_node()); Transform(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Transform> for Transform<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTSiteWise::AssetModel.PropertyType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-assetmodel-propertytype.html)
#[must_use]
pub struct PropertyType<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PropertyType<Missing_<super::required::type_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PropertyType(Properties_::new(), PhantomData_) }
}
impl<S0> PropertyType<S0> {
    /// Sets `Attribute`.
    #[inline] pub fn attribute(mut self, value: impl IntoValue_<Attribute>) -> Self { self.0.put("Attribute", value.into_node()); self }
    /// Sets `Metric`.
    #[inline] pub fn metric(mut self, value: impl IntoValue_<Metric>) -> Self { self.0.put("Metric", value.into_node()); self }
    /// Sets `Transform`.
    #[inline] pub fn transform(mut self, value: impl IntoValue_<Transform>) -> Self { self.0.put("Transform", value.into_node()); self }
    /// Sets `TypeName`. Required. The values are constants of [`TypeName`].
    #[inline] pub fn type_name(mut self, value: impl IntoValue_<TypeName>) -> PropertyType<Set_> { self.0.put("TypeName", value.into_node()); PropertyType(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PropertyType> for PropertyType<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTSiteWise::AssetModel.AssetModelProperty`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-assetmodel-assetmodelproperty.html)
#[must_use]
pub struct AssetModelProperty<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl AssetModelProperty<Missing_<super::required::data_type>, Missing_<super::required::name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AssetModelProperty(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> AssetModelProperty<S0, S1, S2> {
    /// Sets `DataType`. Required. The values are constants of [`DataType`].
    #[inline] pub fn data_type(mut self, value: impl IntoValue_<DataType>) -> AssetModelProperty<Set_, S1, S2> { self.0.put("DataType", value.into_node()); AssetModelProperty(self.0, PhantomData_) }
    /// Sets `DataTypeSpec`. 1 to 256 characters. The values are constants of [`DataTypeSpec`].
    #[inline] pub fn data_type_spec(mut self, value: impl IntoValue_<DataTypeSpec>) -> Self { self.0.put("DataTypeSpec", value.into_node()); self }
    /// Sets `ExternalId`. 2 to 128 characters.
    #[inline] pub fn external_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExternalId", value.into_node()); self }
    /// Sets `Id`. Exactly 36 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Id", value.into_node()); self }
    /// Sets `LogicalId`. 1 to 256 characters.
    #[inline] pub fn logical_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogicalId", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> AssetModelProperty<S0, Set_, S2> { self.0.put("Name", value.into_node()); AssetModelProperty(self.0, PhantomData_) }
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<PropertyType>) -> AssetModelProperty<S0, S1, Set_> { self.0.put("Type", value.into_node()); AssetModelProperty(self.0, PhantomData_) }
    /// Sets `Unit`. 1 to 256 characters.
    #[inline] pub fn unit(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Unit", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<AssetModelProperty> for AssetModelProperty<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTSiteWise::AssetModel.AssetModelCompositeModel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-assetmodel-assetmodelcompositemodel.html)
#[must_use]
pub struct AssetModelCompositeModel<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AssetModelCompositeModel<Missing_<super::required::name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AssetModelCompositeModel(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AssetModelCompositeModel<S0, S1> {
    /// Sets `ComposedAssetModelId`.
    #[inline] pub fn composed_asset_model_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ComposedAssetModelId", value.into_node()); self }
    /// Sets `CompositeModelProperties`.
    #[inline] pub fn composite_model_properties(mut self, value: impl IntoValue_<Vec<AssetModelProperty>>) -> Self { self.0.put("CompositeModelProperties", value.into_node()); self }
    /// Sets `Description`. 1 to 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ExternalId`. 2 to 128 characters.
    #[inline] pub fn external_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExternalId", value.into_node()); self }
    /// Sets `Id`. Exactly 36 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Id", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> AssetModelCompositeModel<Set_, S1> { self.0.put("Name", value.into_node()); AssetModelCompositeModel(self.0, PhantomData_) }
    /// Sets `ParentAssetModelCompositeModelExternalId`. 2 to 128 characters.
    #[inline] pub fn parent_asset_model_composite_model_external_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ParentAssetModelCompositeModelExternalId", value.into_node()); self }
    /// Sets `Path`.
    #[inline] pub fn path(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Path", value.into_node()); self }
    /// Sets `Type`. Required. 1 to 256 characters.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> AssetModelCompositeModel<S0, Set_> { self.0.put("Type", value.into_node()); AssetModelCompositeModel(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AssetModelCompositeModel> for AssetModelCompositeModel<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTSiteWise::AssetModel.AssetModelHierarchy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-assetmodel-assetmodelhierarchy.html)
#[must_use]
pub struct AssetModelHierarchy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AssetModelHierarchy<Missing_<super::required::child_asset_model_id>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AssetModelHierarchy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AssetModelHierarchy<S0, S1> {
    /// Sets `ChildAssetModelId`. Required. 13 to 139 characters.
    #[inline] pub fn child_asset_model_id(mut self, value: impl IntoValue_<String>) -> AssetModelHierarchy<Set_, S1> { self.0.put("ChildAssetModelId", value.into_node()); AssetModelHierarchy(self.0, PhantomData_) }
    /// Sets `ExternalId`. 2 to 128 characters.
    #[inline] pub fn external_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExternalId", value.into_node()); self }
    /// Sets `Id`. Exactly 36 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Id", value.into_node()); self }
    /// Sets `LogicalId`. 1 to 256 characters.
    #[inline] pub fn logical_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogicalId", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> AssetModelHierarchy<S0, Set_> { self.0.put("Name", value.into_node()); AssetModelHierarchy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AssetModelHierarchy> for AssetModelHierarchy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTSiteWise::AssetModel.EnforcedAssetModelInterfacePropertyMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-assetmodel-enforcedassetmodelinterfacepropertymapping.html)
#[must_use]
pub struct EnforcedAssetModelInterfacePropertyMapping<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EnforcedAssetModelInterfacePropertyMapping<Missing_<super::required::interface_asset_model_property_external_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EnforcedAssetModelInterfacePropertyMapping(Properties_::new(), PhantomData_) }
}
impl<S0> EnforcedAssetModelInterfacePropertyMapping<S0> {
    /// Sets `AssetModelPropertyExternalId`.
    #[inline] pub fn asset_model_property_external_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AssetModelPropertyExternalId", value.into_node()); self }
    /// Sets `AssetModelPropertyLogicalId`.
    #[inline] pub fn asset_model_property_logical_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AssetModelPropertyLogicalId", value.into_node()); self }
    /// Sets `InterfaceAssetModelPropertyExternalId`. Required.
    #[inline] pub fn interface_asset_model_property_external_id(mut self, value: impl IntoValue_<String>) -> EnforcedAssetModelInterfacePropertyMapping<Set_> { self.0.put("InterfaceAssetModelPropertyExternalId", value.into_node()); EnforcedAssetModelInterfacePropertyMapping(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EnforcedAssetModelInterfacePropertyMapping> for EnforcedAssetModelInterfacePropertyMapping<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTSiteWise::AssetModel.EnforcedAssetModelInterfaceRelationship`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-assetmodel-enforcedassetmodelinterfacerelationship.html)
#[must_use]
pub struct EnforcedAssetModelInterfaceRelationship(Properties_);
impl EnforcedAssetModelInterfaceRelationship {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EnforcedAssetModelInterfaceRelationship(Properties_::new()) }
}
impl EnforcedAssetModelInterfaceRelationship {
    /// Sets `InterfaceAssetModelId`.
    #[inline] pub fn interface_asset_model_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InterfaceAssetModelId", value.into_node()); self }
    /// Sets `PropertyMappings`.
    #[inline] pub fn property_mappings(mut self, value: impl IntoValue_<Vec<EnforcedAssetModelInterfacePropertyMapping>>) -> Self { self.0.put("PropertyMappings", value.into_node()); self }
}
impl IntoValue_<EnforcedAssetModelInterfaceRelationship> for EnforcedAssetModelInterfaceRelationship { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IoTSiteWise::AssetModel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-assetmodel.html)
#[derive(Debug)]
pub enum DataType {}
impl DataType {
    /// `STRING`
    pub const STRING: Value_<DataType> = Value_::constant("STRING");
    /// `INTEGER`
    pub const INTEGER: Value_<DataType> = Value_::constant("INTEGER");
    /// `DOUBLE`
    pub const DOUBLE: Value_<DataType> = Value_::constant("DOUBLE");
    /// `BOOLEAN`
    pub const BOOLEAN: Value_<DataType> = Value_::constant("BOOLEAN");
    /// `STRUCT`
    pub const STRUCT: Value_<DataType> = Value_::constant("STRUCT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoTSiteWise::AssetModel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-assetmodel.html)
#[derive(Debug)]
pub enum DataTypeSpec {}
impl DataTypeSpec {
    /// `AWS/ALARM_STATE`
    pub const AWS_ALARM_STATE: Value_<DataTypeSpec> = Value_::constant("AWS/ALARM_STATE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataTypeSpec> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoTSiteWise::AssetModel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-assetmodel.html)
#[derive(Debug)]
pub enum TypeName {}
impl TypeName {
    /// `Measurement`
    pub const MEASUREMENT: Value_<TypeName> = Value_::constant("Measurement");
    /// `Attribute`
    pub const ATTRIBUTE: Value_<TypeName> = Value_::constant("Attribute");
    /// `Transform`
    pub const TRANSFORM: Value_<TypeName> = Value_::constant("Transform");
    /// `Metric`
    pub const METRIC: Value_<TypeName> = Value_::constant("Metric");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TypeName> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoTSiteWise::AssetModel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-assetmodel.html)
#[derive(Debug)]
pub enum AssetModelType {}
impl AssetModelType {
    /// `ASSET_MODEL`
    pub const ASSET_MODEL: Value_<AssetModelType> = Value_::constant("ASSET_MODEL");
    /// `COMPONENT_MODEL`
    pub const COMPONENT_MODEL: Value_<AssetModelType> = Value_::constant("COMPONENT_MODEL");
    /// `INTERFACE`
    pub const INTERFACE: Value_<AssetModelType> = Value_::constant("INTERFACE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AssetModelType> { Value_::from_node(value.into_node()) }
}
