#!/usr/bin/env node
// Stands here before the build, so that npm finds it when it links the command.
import '../dist/heard.js';
