// The style sheets are held to the standard set, but for what is said here.
export default {
  extends: "stylelint-config-standard",
  rules: {
    // Blocks of names, one name of each component: block__part--kind.
    "selector-class-pattern": "^[a-z][a-z0-9-]*(__[a-z0-9-]+)?(--[a-z0-9-]+)?$",
    // Layers decide what wins; inside one, a component's states read best beside the part that has them.
    "no-descending-specificity": null,
    // Safari knows it by this name only.
    "property-no-vendor-prefix": [true, { ignoreProperties: ["-webkit-box-decoration-break"] }],
    // Names that belong together stand together, apart from the next group.
    "custom-property-empty-line-before": null,
  },
};
